"""The site while it is being written: every save runs what it touches and shows in the open page."""
