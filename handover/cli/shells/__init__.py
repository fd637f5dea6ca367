"""What a shell finds beside the program: man page and completions, made when a wheel is built.

The program itself never imports it."""
