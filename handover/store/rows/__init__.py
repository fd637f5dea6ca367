"""The tables of the book. Rows live inside one transaction and never leave the store.

Columns that people do not decide about themselves have no place here: `schemas/book.sql` shows
what is kept, and a test reads it for what must not be. Whoever needs a row imports the room it is
in: most commands need few of them.
"""
