"""Sheets into records: our own template and exports, and an office's own list by a map that people settle.

    wary ─▶ workbook, delimited ─▶ grids ─▶ own ─────────────────────────────▶ entries ─▶ placing ─▶ files
                                        └─▶ heading, propose, settle, build ─▶    │
                                              mapping, answer                    tell

Nothing is guessed silently: what a cell was taken for is said, what is unsure is asked, what has no field is listed.
"""
