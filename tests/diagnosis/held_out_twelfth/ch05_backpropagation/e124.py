# /// variant
# exercise = "buy_apples_and_oranges"
# mistakes = ["dapple and dorange are only the numbers of fruit, without the factor tax"]
# ///
def buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax):
    sum = float(apple) * apple_num + float(orange) * orange_num
    price = sum * tax
    dtax = sum
    dsum = tax
    dapple_num = dsum * apple
    dapple = 1 * apple_num
    dorange = 1 * orange_num
    dorange_num = dsum * orange
    result = {}
    result["price"] = price
    result["dapple_num"] = dapple_num
    result["dapple"] = dapple
    result["dorange"] = dorange
    result["dorange_num"] = dorange_num
    result["dtax"] = dtax
    return result
