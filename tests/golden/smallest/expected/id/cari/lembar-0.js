etalase.give("cari/lembar-0",[["inovasi/suket-liar/","Suket Liar",""]])
