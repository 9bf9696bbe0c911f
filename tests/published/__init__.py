"""What was published once keeps its address: the list of it, and the test that compares."""
