"""What is made when a wheel is built: man page and completions. The program never imports it."""
