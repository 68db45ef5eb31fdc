"""Files as newsrooms are sent them: cut, empty, hostile, in every script and three calendars."""
