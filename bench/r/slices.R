# Answers each line on the standard input, a seed, with one slice: seconds by stage and sums by arm, as one line of JSON.

arguments <- commandArgs(trailingOnly = TRUE)
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))
source(file.path(here, "generation.R"))
source(file.path(here, "settlement.R"))
numbers <- eval(parse(arguments[1], keep.source = FALSE))
episodes <- as.integer(arguments[2])
size <- as.integer(arguments[3])
plan <- tables(numbers)
answer <- function(text) {
  cat(text, "\n", sep = "")
  flush(stdout())
}
seconds <- function() proc.time()[["elapsed"]]
pair <- function(column) sprintf("[%.15g,%.15g]", sum(column), sum(column^2))
answer(sprintf('{"version":"%s"}', getRversion()))
input <- file("stdin", "r")
while (length(line <- readLines(input, 1)) > 0) {
  set.seed(as.integer(line))
  started <- seconds()
  care <- generate(plan, episodes)
  generated <- seconds()
  settled <- settle(care, numbers, size)
  ended <- seconds()
  arms <- sapply(settled, function(columns) paste0("[", paste(sapply(columns, pair), collapse = ","), "]"))
  sums <- paste0('"', names(arms), '":', arms, collapse = ",")
  answer(sprintf('{"generate":%.6f,"settle":%.6f,"sums":{%s}}', generated - started, ended - generated, sums))
}
