etalase.give("katalog/data/ab37943b4b/kode",["suket-liar"])
