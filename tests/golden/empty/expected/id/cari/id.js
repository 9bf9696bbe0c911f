etalase.give("cari/id",[])
