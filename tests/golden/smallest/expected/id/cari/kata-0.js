etalase.give("cari/kata-0","liar\nsuket")
