etalase.give("cari/akar-0","liar 0||\nsuket 0||")
