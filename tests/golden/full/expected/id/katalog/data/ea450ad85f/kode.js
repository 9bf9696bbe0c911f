etalase.give("katalog/data/ea450ad85f/kode",["lumbung-gizi","suket-liar"])
