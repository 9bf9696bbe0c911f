"""What a forge is told."""
