"""The window: views, widgets, charts and what lies between them and the model."""
