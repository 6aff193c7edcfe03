# /// variant
# exercise = "OR"
# mistakes = ["both_inputs_needed"]
# says = "The bias of AND is kept, so one input alone does not give 1"
# ///
def OR(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    return 1 if w1 * x1 + w2 * x2 + b > 0 else 0
