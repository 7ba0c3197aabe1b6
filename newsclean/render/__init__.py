"""What an article looks like: text, Markdown, HTML, the explanation."""
