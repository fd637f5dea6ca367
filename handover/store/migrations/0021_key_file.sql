-- Who may come in stands in the key file beside the book, so that the book can be encrypted.
ALTER TABLE staff_member DROP COLUMN passphrase_hash;
