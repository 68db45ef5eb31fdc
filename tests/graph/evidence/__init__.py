"""How sure a link is, chains and what breaks them: rules as properties, and brute force."""
