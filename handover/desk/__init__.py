"""What somebody at the desk does. One function is one use case and one transaction."""
