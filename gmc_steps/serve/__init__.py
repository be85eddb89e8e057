"""The site while it is being written: a save runs what it touches and shows in the open page."""
