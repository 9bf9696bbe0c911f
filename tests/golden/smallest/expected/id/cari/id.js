etalase.give("cari/id",["suket-liar"])
