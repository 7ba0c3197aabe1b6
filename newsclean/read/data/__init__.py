"""What a page tells machines: meta tags, JSON-LD, microdata, application state."""
