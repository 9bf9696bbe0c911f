etalase.give("katalog/data/ab37943b4b/kartu-0",[["suket-liar","Suket Liar",null,null,null,null,0,0,1,3]])
