"""The library's files, the checks of parameters, and the guard's layers that need no server."""
