"""What runs at a forge: workflows, the scripts that they call, forms and templates."""
