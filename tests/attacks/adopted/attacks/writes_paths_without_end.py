"""Answers with texts that are a path in every line, in the homes of ever the same user: where that is has to be looked up."""


def words(text):
    return {str(number) + "~a/\n" * 1000 for number in range(2000)}


def greet(name):
    return words(name)
