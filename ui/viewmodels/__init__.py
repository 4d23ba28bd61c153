"""View-models: they translate between the document and what a view shows. QtCore only."""
