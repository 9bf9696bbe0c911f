etalase.give("cari/id",["tanpa-unit","arsip"])
