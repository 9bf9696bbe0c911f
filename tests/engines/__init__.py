"""The border to the engines: MkDocs, ProperDocs and Zensical must make the same pages of one tree."""
