etalase.give("katalog/data/25dc85eaec/kode",["lumbung-gizi","suket-liar"])
