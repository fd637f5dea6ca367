"""What the house is made of: people, shifts, notes, priorities, handovers. Pure values."""
