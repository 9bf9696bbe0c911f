"""Pictures of data and ornaments, as SVG text made at build.

Every public function here is pure: the same arguments give the same bytes. Nothing reads a file, a clock or
a random source without a fixed seed. No word of any language is written here: labels and titles are
arguments, and they are always escaped.

Ornaments are hidden from assistive technology. Pictures of data carry a title and a description, or, when
they hold links, a name for the group and one for each link.
"""
