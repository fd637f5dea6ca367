"""The thin line: only what has changed on the screen is sent to the terminal."""
