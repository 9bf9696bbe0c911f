etalase.give("katalog/data/222bb5cb0c/kode",["arsip","tanpa-unit"])
