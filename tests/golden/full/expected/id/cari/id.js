etalase.give("cari/id",["suket-liar","lumbung-gizi"])
