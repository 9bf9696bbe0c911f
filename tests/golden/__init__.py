"""Golden sites: four small sites, compared file by file."""
