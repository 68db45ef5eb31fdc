"""The claims sheet: a table in which a journalist writes claims, one a row, in CSV or XLSX."""
