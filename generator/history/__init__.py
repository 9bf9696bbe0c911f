"""The public history of the records, as git keeps it: what changed, when, in which commit; never who, never why.

Names and messages of commits are people's own words and are not read. A showcase without git, or with only a part of
its history, has none here, and its pages say so.
"""
