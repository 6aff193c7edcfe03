# /// variant
# exercise = "weight_decay"
# mistakes = ["The biases are included in the penalty and in its gradients.", "The dictionary grads is never created before it is assigned to (NameError)."]
# ///
def weight_decay(params, weight_decay_lambda):
    total = 0.0
    for name in params:
        total += np.sum(params[name] ** 2)
        grads[name] = weight_decay_lambda * params[name]
    return 0.5 * weight_decay_lambda * total, grads
