"""Names of one region in many scripts, labelled by hand, and how well a scorer tells them apart."""
