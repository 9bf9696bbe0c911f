"""An optional second door for those who edit in the browser and have an account at the forge: Sveltia CMS.

Its script is two megabytes, works with a token that may write to the repository, and asks another host: so it is no
part of the site. The folder made here has its own policy, and belongs at an address of its own.
"""

from generator.cms.configuration import NoBackend, config
from generator.cms.files import PINNED, VERSION, WrongScript, folder

__all__ = ["PINNED", "VERSION", "NoBackend", "WrongScript", "config", "folder"]
