"""How the properties of pictures are tried."""

from hypothesis import settings

# A busy computer is no fault of a picture.
settings.register_profile("pictures", deadline=None)
settings.load_profile("pictures")
