"""Views: the window and its three zones."""
