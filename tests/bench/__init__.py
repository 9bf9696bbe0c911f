"""How long everything takes, beside others that do the same: a command of its own, never a test (`make bench`)."""
