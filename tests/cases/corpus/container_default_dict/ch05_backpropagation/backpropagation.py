from collections import defaultdict


def buy_apples(apple, apple_num, tax):
    found = defaultdict(float)
    cost = apple * apple_num
    found["price"] = cost * tax
    found["dapple"] = tax * apple_num
    found["dapple_num"] = tax * apple
    found["dtax"] = cost
    return found
