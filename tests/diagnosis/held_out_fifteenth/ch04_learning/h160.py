# /// variant
# exercise = "tangent_line"
# mistakes = ["Assigns to the outer variable 절편 inside the inner function, which makes it local: UnboundLocalError when the tangent is called."]
# ///
def tangent_line(f, x):
    기울기 = numerical_diff(f, x)
    절편 = f(x)

    def 접선(s):
        절편 = 절편 - 기울기 * x
        return 기울기 * s + 절편

    return 접선
