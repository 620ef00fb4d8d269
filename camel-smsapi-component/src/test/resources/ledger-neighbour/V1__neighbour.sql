CREATE TABLE neighbour (id INT);
