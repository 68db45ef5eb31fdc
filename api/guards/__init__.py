"""What every request passes through: headers on every answer, the host's name, the last catch."""
