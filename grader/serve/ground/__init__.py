"""What all other rooms of the server stand on: its database, its people, its words, threads that never give up."""
