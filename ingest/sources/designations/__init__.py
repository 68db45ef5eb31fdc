"""US listings of the region's networks: one listing an entry of the Treasury's list."""
