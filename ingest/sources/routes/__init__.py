"""How people are brought to scam compounds: origins, means, way stations, destinations, prices."""
